namespace Publisher.Writers.Word.Styles;

/// <summary>How a style of the layout is called in the file.</summary>
/// <param name="Id">What paragraphs and tables point to it with.</param>
/// <param name="Name">What Word shows; a built-in style's English name is shown in the reader's language.</param>
/// <param name="IsBuiltIn">Whether Word knows the style itself.</param>
internal sealed record WordStyleName(string Id, string Name, bool IsBuiltIn);
