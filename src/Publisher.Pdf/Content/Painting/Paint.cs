namespace Publisher.Pdf.Content.Painting;

/// <summary>What one paints with, as far as it decides whether a rule can be seen on white paper.</summary>
/// <param name="Space">How components are meant.</param>
/// <param name="IsWhite">White is no rule: it is what others draw over lines to hide them.</param>
/// <param name="IsClear">Fully transparent.</param>
internal readonly record struct Paint(ColorModel Space, bool IsWhite, bool IsClear)
{
    /// <summary>Where rounding of a printed white ends.</summary>
    private const double AlmostAll = 0.996;

    /// <summary>What a page begins with (ISO 32000-1 §8.4.1).</summary>
    public static Paint Black { get; } = new(ColorModel.Light, IsWhite: false, IsClear: false);

    public bool IsVisible => !IsWhite && !IsClear;

    /// <summary>The same transparency in another space, in the colour that it begins with (§8.6.8): never white.</summary>
    public Paint In(ColorModel space) => this with { Space = space, IsWhite = false };

    /// <summary>The colour of components in this space.</summary>
    public Paint With(ReadOnlySpan<double> components)
    {
        var isWhite = Space is ColorModel.Light or ColorModel.Ink && !components.IsEmpty;
        foreach (var component in components)
        {
            isWhite &= Space == ColorModel.Ink ? component <= 1 - AlmostAll : component >= AlmostAll;
        }

        return this with { IsWhite = isWhite };
    }
}
