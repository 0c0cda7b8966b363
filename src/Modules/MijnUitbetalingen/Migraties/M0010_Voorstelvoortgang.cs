using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.MijnUitbetalingen.Migraties;

[DbContext(typeof(MijnUitbetalingenDb))]
[Migration("0010_Voorstelvoortgang")]
internal sealed class M0010_Voorstelvoortgang : SqlMigration;
