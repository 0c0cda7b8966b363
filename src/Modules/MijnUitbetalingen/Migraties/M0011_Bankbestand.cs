using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.MijnUitbetalingen.Migraties;

[DbContext(typeof(MijnUitbetalingenDb))]
[Migration("0011_Bankbestand")]
internal sealed class M0011_Bankbestand : SqlMigration;
