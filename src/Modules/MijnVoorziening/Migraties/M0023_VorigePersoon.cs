using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.MijnVoorziening.Migraties;

[DbContext(typeof(MijnVoorzieningDb))]
[Migration("0023_VorigePersoon")]
internal sealed class M0023_VorigePersoon : SqlMigration;
