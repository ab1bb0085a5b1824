using Publisher.Pdf.Objects;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>An element of the structure tree.</summary>
internal sealed class StructureElement(int number, DictionaryObject dictionary, string type, StructureElement? parent)
{
    /// <summary>Its object's number; 0 when it is no object of its own.</summary>
    public int Number { get; } = number;

    public DictionaryObject Dictionary { get; } = dictionary;

    /// <summary>Its type as the role map has it: a standard one, if the file is sound.</summary>
    public string Type { get; } = type;

    /// <summary>Null for the tree's top.</summary>
    public StructureElement? Parent { get; } = parent;

    public List<StructureElement> Children { get; } = [];

    /// <summary>Pieces of pages: the page's object number and the piece's number.</summary>
    public List<(int Page, int Mcid)> Pieces { get; } = [];

    /// <summary>Annotations and other objects, by number.</summary>
    public List<int> Objects { get; } = [];

    /// <summary>How messages name it.</summary>
    public string Name => FormattableString.Invariant($"{Type} ({Number} 0 R)");

    /// <summary>The nearest element above that is not a mere grouping without meaning.</summary>
    public StructureElement? Owner
    {
        get
        {
            var owner = Parent;
            while (owner is { Type: "NonStruct" or "Private" })
            {
                owner = owner.Parent;
            }

            return owner;
        }
    }
}
