using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.MijnBerichten.Migraties;

[DbContext(typeof(MijnBerichtenDb))]
[Migration("0001_Begin")]
internal sealed class M0001_Begin : SqlMigration;
