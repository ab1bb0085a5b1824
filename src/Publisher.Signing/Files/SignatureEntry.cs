using Publisher.Pdf.Objects;

namespace Publisher.Signing.Files;

/// <summary>A signature or time stamp in a file, as its dictionary has it; nothing of it is checked yet.</summary>
public sealed record SignatureEntry
{
    /// <summary>The field's full name.</summary>
    public required string Field { get; init; }

    /// <summary>The object number of the signature dictionary; 0 when it is no object of its own.</summary>
    public required int Number { get; init; }

    public required DictionaryObject Dictionary { get; init; }

    public required SignatureKind Kind { get; init; }

    /// <summary>ETSI.CAdES.detached, ETSI.RFC3161, adbe.pkcs7.detached …; empty when it does not say.</summary>
    public required string SubFilter { get; init; }

    /// <summary>Where the covered bytes are: offset, length, offset, length …; whatever the file says, or empty.</summary>
    public required IReadOnlyList<long> ByteRange { get; init; }

    /// <summary>CMS or a time stamp token, with the zeros behind it.</summary>
    public required byte[] Contents { get; init; }

    /// <summary>
    /// What may be changed afterwards: 1 nothing, 2 forms and signatures, 3 annotations too; 0 when it does not say
    /// (ISO 32000-1 table 254).
    /// </summary>
    public required int Permission { get; init; }
}
