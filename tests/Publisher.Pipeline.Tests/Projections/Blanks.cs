namespace Publisher.Pipeline.Tests.Projections;

/// <summary>Texts are compared without white space: formats break lines differently.</summary>
internal static class Blanks
{
    public static string WithoutBlanks(this string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
