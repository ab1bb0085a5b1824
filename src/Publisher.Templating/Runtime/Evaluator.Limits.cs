using System.Diagnostics;
using System.Runtime.CompilerServices;
using Publisher.Text.Sources;

namespace Publisher.Templating.Runtime;

/// <content>Limits.</content>
internal sealed partial class Evaluator
{
    private readonly List<Frame> _frames = [];
    private int _iterations;
    private long _work;
    private TimeSpan _regexTime;

    /// <summary>The functions and includes that are going on.</summary>
    public int Depth => _frames.Count;

    /// <summary>Counts a step of a loop, or a call.</summary>
    public void Step(SourceSpan span)
    {
        if (++_iterations > Limits.Iterations)
        {
            throw Error(TemplateDiagnostics.TooManyIterations(span, Limits.Iterations));
        }
    }

    /// <summary>Counts characters or elements that an operation copies.</summary>
    public void Charge(long amount, SourceSpan span)
    {
        _work += amount;
        if (_work > Limits.Work)
        {
            throw Error(TemplateDiagnostics.TooMuchWork(span, Limits.Work));
        }
    }

    /// <summary>To be asked before a string of that length is built.</summary>
    public void CheckTextLength(long length, SourceSpan span)
    {
        if (length > Limits.TextLength)
        {
            throw Error(TemplateDiagnostics.TextTooLong(span, Limits.TextLength));
        }
    }

    /// <summary>To be asked before a list of that length is built.</summary>
    public void CheckListLength(long length, SourceSpan span)
    {
        if (length > Limits.ListLength)
        {
            throw Error(TemplateDiagnostics.ListTooLong(span, Limits.ListLength));
        }
    }

    /// <summary>
    /// To be asked where an expression or block holds others. The parser limits how deep they nest and how long they get, but not
    /// the product of both over all calls.
    /// </summary>
    public void EnsureStack(SourceSpan span)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw Error(TemplateDiagnostics.TooDeepCalls(span, Depth));
        }
    }

    /// <summary>Runs a regular expression; all of a rendering share ten times the time of one.</summary>
    public T MeasureRegex<T>(Func<T> match, SourceSpan span)
    {
        var start = Stopwatch.GetTimestamp();
        var result = match();
        _regexTime += Stopwatch.GetElapsedTime(start);
        if (_regexTime > Limits.RegexTimeout * 10)
        {
            throw Error(TemplateDiagnostics.RegexTimeout(span));
        }

        return result;
    }

    public void EnterCall(Frame frame)
    {
        Step(frame.Span);
        EnsureStack(frame.Span);
        if (_frames.Count >= Limits.CallDepth)
        {
            throw Error(TemplateDiagnostics.TooDeepCalls(frame.Span, _frames.Count));
        }

        _frames.Add(frame);
    }

    public void LeaveCall() => _frames.RemoveAt(_frames.Count - 1);
}
