using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.Kernel.Migraties;

[DbContext(typeof(KernelDb))]
[Migration("0002_GeparkeerdePost")]
internal sealed class M0002_GeparkeerdePost : SqlMigration;
