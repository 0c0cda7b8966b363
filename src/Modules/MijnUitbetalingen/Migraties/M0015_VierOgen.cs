using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.MijnUitbetalingen.Migraties;

[DbContext(typeof(MijnUitbetalingenDb))]
[Migration("0015_VierOgen")]
internal sealed class M0015_VierOgen : SqlMigration;
