using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.MijnBerichten.Migraties;

[DbContext(typeof(MijnBerichtenDb))]
[Migration("0014_Rijbeveiliging")]
internal sealed class M0014_Rijbeveiliging : SqlMigration;
