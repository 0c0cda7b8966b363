using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.Kernel.Migraties;

[DbContext(typeof(KernelDb))]
[Migration("0004_Outbox")]
internal sealed class M0004_Outbox : SqlMigration;
