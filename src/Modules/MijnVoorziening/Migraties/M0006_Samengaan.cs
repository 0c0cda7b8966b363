using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.MijnVoorziening.Migraties;

[DbContext(typeof(MijnVoorzieningDb))]
[Migration("0006_Samengaan")]
internal sealed class M0006_Samengaan : SqlMigration;
