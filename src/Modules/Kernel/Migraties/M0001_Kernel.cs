using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.Kernel.Migraties;

[DbContext(typeof(KernelDb))]
[Migration("0001_Kernel")]
internal sealed class M0001_Kernel : SqlMigration;
