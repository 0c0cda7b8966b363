using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.MijnUitbetalingen.Migraties;

[DbContext(typeof(MijnUitbetalingenDb))]
[Migration("0024_BankbestandVanRun")]
internal sealed class M0024_BankbestandVanRun : SqlMigration;
