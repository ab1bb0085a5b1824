using Publisher.Text.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace Publisher.Data.Syntax;

/// <summary>
/// The tokens of a YAML text, one at a time. We read YamlDotNet's scanner and not its parser, because the parser's
/// type initialiser compiles a regular expression (for the names of tags, which we refuse): 18 ms at every start.
/// </summary>
internal sealed class YamlTokens
{
    private readonly SourceFile _file;
    private readonly Scanner _scanner;

    public YamlTokens(SourceFile file, string text)
    {
        _file = file;
        _scanner = new Scanner(new StringReader(text));
        Advance();
    }

    /// <summary>The token to look at; null at the end, after a failure and after <see cref="Stop"/>.</summary>
    public Token? Current { get; private set; }

    /// <summary>Where the token before <see cref="Current"/> ended.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>Where the scanner began, and where it gave up, what it could not read; null when it read everything.</summary>
    public (int Start, int End)? Failure { get; private set; }

    public bool Stopped { get; private set; }

    public SourceSpan Span => SpanOf(Current!);

    public void Advance()
    {
        if (Stopped)
        {
            return;
        }

        PreviousEnd = Current is null ? 0 : Index(Current.End);
        try
        {
            Current = _scanner.MoveNext() ? _scanner.Current : null;
            if (Current is Error error)
            {
                Fail(Index(error.Start), Index(error.End));
            }
        }
        catch (YamlException failure)
        {
            Fail(Index(failure.Start), Index(failure.End));
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException)
        {
            // The scanner lets some of its own slips out, on two high surrogates in a row for one, and does not say where.
            Fail(PreviousEnd, PreviousEnd);
        }
    }

    /// <summary>Takes the current token when it is a <typeparamref name="T"/>.</summary>
    public bool Take<T>()
        where T : Token
    {
        if (Current is not T)
        {
            return false;
        }

        Advance();
        return true;
    }

    /// <summary>Ends the reading: no more tokens come.</summary>
    public void Stop() => (Stopped, Current) = (true, null);

    public SourceSpan SpanOf(Token token)
    {
        var start = Index(token.Start);
        return new SourceSpan(_file, start, Math.Max(0, Index(token.End) - start));
    }

    private void Fail(int start, int end)
    {
        Failure = (start, end);
        Stop();
    }

    /// <summary>Marks count UTF-16 units from 0, as we do.</summary>
    private int Index(Mark mark) => (int)Math.Min(mark.Index, _file.Text.Length);
}
