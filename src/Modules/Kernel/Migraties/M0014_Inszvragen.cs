using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.Kernel.Migraties;

[DbContext(typeof(KernelDb))]
[Migration("0014_Inszvragen")]
internal sealed class M0014_Inszvragen : SqlMigration;
