using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore;

namespace AmaWvg.Toegang.Rechten;

/// <summary>The look-up of a person's rights, compiled once: it is asked at every request of a signed-in person.</summary>
internal sealed class Rechtenvraag
{
    public Func<ToegangDb, Insz, IAsyncEnumerable<Toegangsrecht>> Stel { get; } =
        EF.CompileAsyncQuery((ToegangDb db, Insz insz) => db.Toegangsrechten.AsNoTracking().Where(r => r.Insz == insz).OrderBy(r => r.Naam).AsQueryable());
}
