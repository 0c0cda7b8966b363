using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.MijnUitbetalingen.Migraties;

[DbContext(typeof(MijnUitbetalingenDb))]
[Migration("0013_WachtOpRekening")]
internal sealed class M0013_WachtOpRekening : SqlMigration;
