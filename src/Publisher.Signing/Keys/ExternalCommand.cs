using System.Collections.Immutable;
using System.Text;

namespace Publisher.Signing.Keys;

/// <summary>A program that signs in our place: for a USB key, an HSM, an e-seal system.</summary>
/// <param name="Program">Its name or path.</param>
/// <param name="Arguments">What it is started with; no shell looks at them.</param>
public sealed record ExternalCommand(string Program, ImmutableArray<string> Arguments)
{
    /// <summary>How long it may take: somebody may have to type a PIN.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Splits a line at blanks outside quotation marks, of which both kinds may be used.</summary>
    /// <returns>Null when there is no program in it.</returns>
    public static ExternalCommand? Parse(string line)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        var isOpen = false;
        var quote = '\0';
        foreach (var character in line)
        {
            if (quote == character)
            {
                quote = '\0';
            }
            else if (quote == '\0' && character is '"' or '\'')
            {
                (quote, isOpen) = (character, true);
            }
            else if (quote == '\0' && char.IsWhiteSpace(character))
            {
                Close();
            }
            else
            {
                word.Append(character);
                isOpen = true;
            }
        }

        Close();
        return words is [var program, .. var arguments] ? new ExternalCommand(program, [.. arguments]) : null;

        void Close()
        {
            if (isOpen)
            {
                words.Add(word.ToString());
                word.Clear();
                isOpen = false;
            }
        }
    }
}
