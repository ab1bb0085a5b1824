namespace Publisher.Pipeline.Fingerprints;

/// <summary>The kinds of things that an output can be made from: it is stale when one of its kinds has changed.</summary>
[Flags]
public enum InputKinds
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>The disclosure's data files.</summary>
    Data = 1,

    /// <summary>The facts of the layout's form, <c>layout.yaml</c>.</summary>
    Form = 2,

    /// <summary>The layout's style sheets.</summary>
    Styles = 4,

    /// <summary>The templates that the document was printed by, and those alone.</summary>
    Templates = 8,

    /// <summary>The fonts that serve the document.</summary>
    Fonts = 16,

    /// <summary>The date that the document carries.</summary>
    Date = 32,

    /// <summary>The program itself.</summary>
    Program = 64,

    /// <summary>What all pages say about their site, <c>site.yaml</c>.</summary>
    Site = 128,

    /// <summary>How the PDF is signed, <c>signing.yaml</c>.</summary>
    Signing = 256,

    /// <summary>The newest commit that touched the data: it has the history before it.</summary>
    History = 512,

    /// <summary>What open data is made from: no look, no date.</summary>
    OpenData = Data | Form | Site | Program,

    /// <summary>What a finished document is made from.</summary>
    Document = OpenData | Styles | Templates | Fonts | Date | Signing,
}
