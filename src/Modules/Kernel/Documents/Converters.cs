using AmaWvg.Kernel.Types;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace AmaWvg.Kernel.Documents;

internal sealed class InszConverter() : ValueConverter<Insz, string>(v => v.Waarde, s => Insz.Hydrate(s));

internal sealed class HcoNummerConverter() : ValueConverter<HcoNummer, string>(v => v.Waarde, s => HcoNummer.Hydrate(s));

internal sealed class IbanConverter() : ValueConverter<Iban, string>(v => v.Waarde, s => Iban.Hydrate(s));

internal sealed class OndernemingsnummerConverter() : ValueConverter<Ondernemingsnummer, string>(v => v.Waarde, s => Ondernemingsnummer.Hydrate(s));
