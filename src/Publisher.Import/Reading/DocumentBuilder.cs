using System.Collections.Immutable;

namespace Publisher.Import.Reading;

/// <summary>Collects what readers find, and counts it for the places of messages.</summary>
internal sealed class DocumentBuilder
{
    private readonly ImmutableArray<SourceBlock>.Builder _blocks = ImmutableArray.CreateBuilder<SourceBlock>();
    private readonly ImmutableArray<SourceText>.Builder _aside = ImmutableArray.CreateBuilder<SourceText>();
    private int _texts;
    private int _tables;

    public SourceText NewText(SourcePlace place, string text) => new(_texts++, place, text);

    public int NextTable() => ++_tables;

    public void Add(SourceBlock block) => _blocks.Add(block);

    public void AddAside(SourcePlace place, string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            _aside.Add(NewText(place, text));
        }
    }

    public SourceDocument ToDocument() => new(_blocks.DrainToImmutable(), _aside.DrainToImmutable(), _texts);
}
