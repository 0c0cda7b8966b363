using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.MijnVoorziening.Migraties;

[DbContext(typeof(MijnVoorzieningDb))]
[Migration("0022_Nazicht")]
internal sealed class M0022_Nazicht : SqlMigration;
