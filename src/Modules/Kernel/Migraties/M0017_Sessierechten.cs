using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.Kernel.Migraties;

[DbContext(typeof(KernelDb))]
[Migration("0017_Sessierechten")]
internal sealed class M0017_Sessierechten : SqlMigration;
