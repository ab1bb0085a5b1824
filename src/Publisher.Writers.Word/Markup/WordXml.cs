using System.Globalization;
using System.Xml;
using Publisher.Writers.Word.Packaging;

namespace Publisher.Writers.Word.Markup;

/// <summary>
/// Writes WordprocessingML, whose elements and attributes are nearly all in the namespace <c>w</c>. A plain
/// <see cref="XmlWriter"/> does it: in a new process 41 tables take 20 ms this way, 88 ms with the streaming writer of
/// the Open XML SDK and 103 ms with its object tree, and each of these 30 MB more memory (ReadyToRun; warm 5, 15 and
/// 22 ms). The SDK's validator checks the result in the tests.
/// </summary>
internal sealed class WordXml : IDisposable
{
    private readonly XmlWriter _xml;

    /// <param name="output">Receives the part; stays open.</param>
    /// <param name="root">The part's outermost element.</param>
    public WordXml(Stream output, string root)
    {
        _xml = PartXml.Create(output);
        Start(root);
        _xml.WriteAttributeString("xmlns", "r", null, WordNamespaces.OfficeRelationships);
    }

    public void Start(string name) => _xml.WriteStartElement("w", name, WordNamespaces.Main);

    public void End() => _xml.WriteEndElement();

    /// <summary>An element without content.</summary>
    public void Empty(string name)
    {
        Start(name);
        End();
    }

    /// <summary>An element that stands for "yes", or not there at all.</summary>
    public void EmptyIf(bool condition, string name)
    {
        if (condition)
            Empty(name);
    }

    /// <summary>An element whose value is in its attribute <c>val</c>.</summary>
    public void Value(string name, string value)
    {
        Start(name);
        Attribute("val", value);
        End();
    }

    public void Value(string name, int value) => Value(name, Format(value));

    public void Flag(string name, bool value) => Value(name, value ? "1" : "0");

    public void Attribute(string name, string value) => _xml.WriteAttributeString("w", name, WordNamespaces.Main, value);

    public void Attribute(string name, int value) => Attribute(name, Format(value));

    /// <summary>The attribute that points to a relationship of the part.</summary>
    public void RelationshipAttribute(string id) =>
        _xml.WriteAttributeString("r", "id", WordNamespaces.OfficeRelationships, id);

    /// <summary>Characters of the document in a <c>t</c>; blanks at its ends and runs of blanks stay.</summary>
    public void Text(string text)
    {
        if (text.Length == 0)
            return;

        Start("t");
        if (text.Contains(' '))
            _xml.WriteAttributeString("xml", "space", null, "preserve");

        _xml.WriteString(text);
        End();
    }

    /// <summary>
    /// One of the three marks of a field: <c>begin</c>, <c>separate</c>, <c>end</c> (ISO/IEC 29500-1 §17.16.18).
    /// </summary>
    public void FieldMark(string type)
    {
        Start("r");
        Start("fldChar");
        Attribute("fldCharType", type);
        End();
        End();
    }

    /// <summary>Begins a field; its result is written next, then the mark <c>end</c>.</summary>
    public void StartField(string instruction)
    {
        FieldMark("begin");
        Start("r");
        Start("instrText");
        _xml.WriteAttributeString("xml", "space", null, "preserve");
        _xml.WriteString(instruction);
        End();
        End();
        FieldMark("separate");
    }

    public void Dispose()
    {
        _xml.WriteEndElement();
        _xml.Dispose();
    }

    private static string Format(int value) => value.ToString(CultureInfo.InvariantCulture);
}
