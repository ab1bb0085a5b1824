using Publisher.Pdf.Content.Fonts;

namespace Publisher.Pdf.Content.Painting;

/// <summary>
/// What <c>q</c> saves and <c>Q</c> brings back, as far as text and rules depend on it (ISO 32000-1 §8.4, §9.3).
/// </summary>
internal sealed class GraphicsState
{
    /// <summary>From user space to the page as shown.</summary>
    public Matrix Matrix { get; set; } = Matrix.Identity;

    public double LineWidth { get; set; } = 1;

    public Paint Fill { get; set; } = Paint.Black;

    public Paint Stroke { get; set; } = Paint.Black;

    public ContentFont? Font { get; set; }

    public double FontSize { get; set; }

    public double CharacterSpacing { get; set; }

    public double WordSpacing { get; set; }

    /// <summary>1 for 100 %.</summary>
    public double HorizontalScaling { get; set; } = 1;

    public double Leading { get; set; }

    public double Rise { get; set; }

    public int RenderingMode { get; set; }

    public GraphicsState Clone() => (GraphicsState)MemberwiseClone();
}
