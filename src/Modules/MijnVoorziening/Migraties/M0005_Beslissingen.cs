using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.MijnVoorziening.Migraties;

[DbContext(typeof(MijnVoorzieningDb))]
[Migration("0005_Beslissingen")]
internal sealed class M0005_Beslissingen : SqlMigration;
