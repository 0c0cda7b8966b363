using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.Toegang.Migraties;

[DbContext(typeof(ToegangDb))]
[Migration("0011_Rijbeveiliging")]
internal sealed class M0011_Rijbeveiliging : SqlMigration;
