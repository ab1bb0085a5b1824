namespace Publisher.Import.Recognition.Bare;

/// <summary>Finds words that the form knows among pieces; narrow cells break them over lines that are not next to each other.</summary>
internal sealed class PlacedWords
{
    /// <summary>So many lines further down a broken word goes on.</summary>
    private const int MostLines = 3;

    /// <summary>So many blanks are set inside a word.</summary>
    private const int MostBlanks = 5;

    private readonly IReadOnlyDictionary<string, string> _words;
    private readonly HashSet<string> _beginnings = new(StringComparer.Ordinal);

    public PlacedWords(IReadOnlyDictionary<string, string> words)
    {
        _words = words;
        foreach (var word in words.Keys)
        {
            for (var length = 1; length < word.Length; length++)
            {
                _beginnings.Add(word[..length]);
            }
        }
    }

    /// <summary>The words in lines from <paramref name="start"/> to before <paramref name="end"/>, the longest possible.</summary>
    public List<PlacedWord> FindAll(List<List<PlacedPiece>> lines, int start, int end)
    {
        var found = new List<PlacedWord>();
        var used = new HashSet<PlacedPiece>(ReferenceEqualityComparer.Instance);
        for (var line = start; line < end; line++)
        {
            foreach (var piece in lines[line])
            {
                if (!used.Contains(piece) && Read(lines, end, [piece], piece.Normal.TrimEnd(':'), used) is { } word)
                {
                    found.Add(word);
                    used.UnionWith(word.Pieces);
                }
            }
        }

        return found;
    }

    private PlacedWord? Read(List<List<PlacedPiece>> lines, int end, List<PlacedPiece> pieces, string words, HashSet<PlacedPiece> used)
    {
        if (_beginnings.Contains(words) || _beginnings.Contains(words + ":"))
        {
            foreach (var next in Continuations(lines, end, pieces[^1]))
            {
                var longer = _beginnings.Contains(words + ":") && !_beginnings.Contains(words + next.Normal) ? words + ":" : words;
                if (!used.Contains(next) && Read(lines, end, [.. pieces, next], (longer + next.Normal).TrimEnd(':'), used) is { } word)
                {
                    return word;
                }
            }
        }

        return _words.TryGetValue(words, out var key) ? new PlacedWord(key, pieces) : null;
    }

    private static IEnumerable<PlacedPiece> Continuations(List<List<PlacedPiece>> lines, int end, PlacedPiece last)
    {
        var beside = lines[last.Line].Find(piece => piece.Start >= last.End && piece.Start - last.End <= MostBlanks);
        if (beside is not null)
        {
            yield return beside;
        }

        for (var line = last.Line + 1; line < end && line <= last.Line + MostLines; line++)
        {
            foreach (var piece in lines[line])
            {
                if (piece.IsOver(last.Start - 1, last.End + 1))
                {
                    yield return piece;
                }
            }
        }
    }
}
