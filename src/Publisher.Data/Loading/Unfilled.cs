namespace Publisher.Data.Loading;

/// <summary>
/// The word that holds the place of a value still to be filled in. It is no value: amounts, dates and names of the form accept it
/// for the time being, a draft prints it, and nothing that holds it goes public.
/// </summary>
public static class Unfilled
{
    public const string Text = "待填";

    public static bool Is(ReadOnlySpan<char> text) => text.Trim() is Text;
}
