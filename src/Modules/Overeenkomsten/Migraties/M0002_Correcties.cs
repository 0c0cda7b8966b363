using AmaWvg.Kernel.Documents;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace AmaWvg.Overeenkomsten.Migraties;

[DbContext(typeof(OvereenkomstenDb))]
[Migration("0002_Correcties")]
internal sealed class M0002_Correcties : SqlMigration;
