namespace Publisher.Documents.Styles;

/// <summary>The look of a paragraph, heading or cell. Word makes it a named style, HTML a class, PDF its numbers.</summary>
public sealed record ParagraphStyle
{
    /// <summary>Its name in the layout's <c>styles.yaml</c>: also Word's style name and the HTML class.</summary>
    public required string Name { get; init; }

    public FontRole Font { get; init; } = FontRole.FangSong;

    /// <summary>In points, above 0.</summary>
    public double Size { get; init; } = 16;

    public bool Bold { get; init; }

    public TextAlignment Alignment { get; init; } = TextAlignment.Justify;

    /// <summary>In characters of <see cref="Size"/>, 0 or more.</summary>
    public double FirstLineIndent { get; init; }

    /// <summary>In characters of <see cref="Size"/>, 0 or more.</summary>
    public double LeftIndent { get; init; }

    /// <summary>In characters of <see cref="Size"/>, 0 or more.</summary>
    public double RightIndent { get; init; }

    /// <summary>Distance from baseline to baseline in points, exact.</summary>
    public double LinePitch { get; init; } = 28.99;

    /// <summary>In points.</summary>
    public double SpaceBefore { get; init; }

    /// <summary>In points.</summary>
    public double SpaceAfter { get; init; }

    /// <summary>Extra distance between two characters in points.</summary>
    public double LetterSpacing { get; init; }

    /// <summary>Whether a quarter em stands between Han and Latin letters or digits (CLREQ §3.2.2).</summary>
    public bool HanLatinSpacing { get; init; }

    /// <summary>Whether it stays on the page of what follows.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Whether all its lines stay on one page.</summary>
    public bool KeepTogether { get; init; }

    public bool PageBreakBefore { get; init; }

    /// <summary>For cells: where the text stands.</summary>
    public VerticalAlignment VerticalAlignment { get; init; } = VerticalAlignment.Middle;

    /// <summary>For cells: a background as RRGGBB, or null.</summary>
    public string? Background { get; init; }

    /// <summary>
    /// For cells: rows at the top of a table that hold no other cells stand above its frame, as 单位：万元 does on a form.
    /// </summary>
    public bool Borderless { get; init; }
}
