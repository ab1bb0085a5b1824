using Publisher.Writers.Pdf.Fonts.Files;

namespace Publisher.Writers.Pdf.Fonts.Subsetting.Cff;

/// <summary>What a group of glyphs shares: hints, widths, local subroutines.</summary>
/// <param name="Private">Its Private DICT.</param>
/// <param name="Subrs">Its local subroutines, maybe none.</param>
/// <param name="Matrix">The operands of its FontMatrix, maybe none.</param>
internal sealed record CffFontDict(CffDict Private, CffIndex Subrs, FontTable Matrix)
{
    /// <summary>In bytes; a few hundred are usual.</summary>
    private const int MaxPrivateLength = 64 * 1024;

    /// <param name="cff">The whole table: Private's offset counts from its start.</param>
    /// <param name="owner">
    /// The DICT with the Private operator: a Font DICT, or the Top DICT of a name-keyed font.
    /// </param>
    public static CffFontDict Read(FontTable cff, CffDict owner)
    {
        var matrix = owner.Operands(CffOperator.FontMatrix);
        if (owner.Integer(CffOperator.Private, 0) is not { } size
            || owner.Integer(CffOperator.Private, 1) is not { } offset)
        {
            return new CffFontDict(new CffDict(cff.Slice(0, 0)), default, matrix);
        }

        if (size > MaxPrivateLength)
        {
            throw new FontFormatException(cff.Tag);
        }

        // The offset of Subrs counts from the Private DICT (§15, table 23).
        var dict = new CffDict(cff.Slice(offset, size));
        var subrs = dict.Integer(CffOperator.Subrs) is { } at ? new CffIndex(cff, (long)offset + at) : default;
        return new CffFontDict(dict, subrs, matrix);
    }
}
