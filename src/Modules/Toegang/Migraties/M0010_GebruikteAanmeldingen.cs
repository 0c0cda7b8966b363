using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.Toegang.Migraties;

[DbContext(typeof(ToegangDb))]
[Migration("0010_GebruikteAanmeldingen")]
internal sealed class M0010_GebruikteAanmeldingen : SqlMigration;
