using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.Toegang.Migraties;

[DbContext(typeof(ToegangDb))]
[Migration("0002_Afmeldberichten")]
internal sealed class M0002_Afmeldberichten : SqlMigration;
