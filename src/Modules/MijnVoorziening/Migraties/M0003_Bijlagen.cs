using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.MijnVoorziening.Migraties;

[DbContext(typeof(MijnVoorzieningDb))]
[Migration("0003_Bijlagen")]
internal sealed class M0003_Bijlagen : SqlMigration;
