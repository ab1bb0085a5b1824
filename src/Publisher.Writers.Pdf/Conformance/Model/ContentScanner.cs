using Publisher.Pdf.Objects;
using Publisher.Pdf.Reading;

namespace Publisher.Writers.Pdf.Conformance.Model;

/// <summary>Walks through a page's content once and notes what rules ask for (ISO 32000-1 §7.8.2, §14.6).</summary>
internal sealed class ContentScanner(FileObjects objects, PdfPage page)
{
    /// <summary>Forms inside forms; ISO 19005-3 has no limit, sense has.</summary>
    private const int MaxFormDepth = 8;

    /// <summary>Operands in front of one operator; ISO 32000-1, annex C, allows 33 for DeviceN.</summary>
    private const int MaxOperands = 1024;

    private readonly PageContents _contents = new(page);
    private readonly Stack<MarkedContent> _marked = new();
    private readonly Stack<DictionaryObject?> _saved = new();
    private DictionaryObject? _font;
    private bool _isInText;

    public PageContents Scan()
    {
        Scan(ReadPage(), page.Resources, depth: 0);
        return _contents;
    }

    private ReadOnlyMemory<byte> ReadPage()
    {
        switch (objects.Find(page.Dictionary, "Contents"))
        {
            case StreamObject stream:
                return objects.Decode(stream);
            case ArrayObject array:
                using (var joined = new MemoryStream())
                {
                    foreach (var item in array.Items)
                    {
                        if (objects.Resolve(item) is StreamObject part)
                        {
                            joined.Write(objects.Decode(part).Span);
                            joined.WriteByte((byte)'\n');
                        }
                    }

                    return joined.ToArray();
                }

            default:
                return default;
        }
    }

    private void Scan(ReadOnlyMemory<byte> content, DictionaryObject resources, int depth)
    {
        var lexer = new PdfLexer(content, hasReferences: false);
        var operands = new List<PdfObject>();
        var (marks, saves) = (_marked.Count, _saved.Count);
        while (lexer.Skip())
        {
            var value = lexer.Read();
            if (value is KeywordObject keyword)
            {
                Execute(keyword.Value, operands, resources, depth);
                operands.Clear();
            }
            else if (operands.Count < MaxOperands)
            {
                operands.Add(value);
            }
        }

        Close(_marked, marks, "BDC");
        Close(_saved, saves, "q");
        if (_isInText)
        {
            _contents.Unbalanced.Add("BT");
            _isInText = false;
        }
    }

    private void Close<T>(Stack<T> open, int count, string name)
    {
        while (open.Count > count)
        {
            open.Pop();
            _contents.Unbalanced.Add(name);
        }
    }

    private void Execute(string name, List<PdfObject> operands, DictionaryObject resources, int depth)
    {
        if (!ContentOperators.All.Contains(name))
        {
            _contents.UnknownOperators.Add(name);
            return;
        }

        var marked = _marked.Count > 0 ? _marked.Peek() : default;
        if (marked is { IsArtifact: false, IsPiece: false } && ContentOperators.Painting.Contains(name))
        {
            _contents.Untagged.Add(name);
        }

        switch (name)
        {
            case "BDC" or "BMC":
                BeginMarked(operands, resources);
                break;
            case "EMC":
                Pop(_marked, name);
                break;
            case "q":
                _saved.Push(_font);
                _contents.Depth = Math.Max(_contents.Depth, _saved.Count);
                break;
            case "Q":
                _font = Pop(_saved, name);
                break;
            case "BT" or "ET":
                if (_isInText == (name == "BT"))
                {
                    _contents.Unbalanced.Add(name);
                }

                _isInText = name == "BT";
                break;
            case "Tf":
                _font = FindResource(operands, resources, "Font");
                break;
            case "Tj" or "'" or "\"" or "TJ":
                Show(operands);
                break;
            case "Do":
                ScanForm(FindResource(operands, resources, "XObject"), resources, depth);
                break;
            case "gs":
                FindResource(operands, resources, "ExtGState");
                break;
            case "ri" when operands is [.., NameObject intent]:
                _contents.RenderingIntents.Add(intent.Value);
                break;
            default:
                NoteColor(name, operands);
                break;
        }
    }

    private T? Pop<T>(Stack<T> open, string name)
    {
        if (open.TryPop(out var value))
        {
            return value;
        }

        _contents.Unbalanced.Add(name);
        return default;
    }

    private void BeginMarked(List<PdfObject> operands, DictionaryObject resources)
    {
        var outer = _marked.Count > 0 ? _marked.Peek() : default;
        var tag = operands.Count > 0 && operands[0] is NameObject name ? name.Value : "";
        var properties = operands.Count > 1
            ? operands[1] as DictionaryObject ?? FindResource(operands, resources, "Properties")
            : null;
        var isArtifact = tag == "Artifact";
        var isPiece = objects.Find(properties, "MCID") is NumberObject;
        if (isPiece)
        {
            _contents.Pieces.Add(new ContentPiece((int)(objects.Number(properties, "MCID") ?? -1), tag));
        }

        if ((isArtifact && outer.IsPiece) || (isPiece && outer.IsArtifact))
        {
            _contents.Mixed++;
        }

        _marked.Push(new MarkedContent(
            isArtifact || outer.IsArtifact,
            isPiece || outer.IsPiece,
            properties?.Has("ActualText") == true || outer.HasActualText));
    }

    private DictionaryObject? FindResource(List<PdfObject> operands, DictionaryObject resources, string kind)
    {
        var name = operands.OfType<NameObject>().LastOrDefault()?.Value ?? "";
        if (kind == "Font")
        {
            name = operands.Count > 0 && operands[0] is NameObject first ? first.Value : "";
        }

        var found = objects.Dictionary(objects.Dictionary(resources, kind), name);
        if (found is null)
        {
            _contents.MissingResources.Add($"{kind}/{name}");
        }

        return found;
    }

    private void Show(List<PdfObject> operands)
    {
        if (_font is null || operands.Count == 0)
        {
            return;
        }

        if (!_contents.Codes.TryGetValue(_font, out var used))
        {
            used = new UsedCodes(page.Index);
            _contents.Codes.Add(_font, used);
        }

        if (operands[^1] is ArrayObject pieces)
        {
            foreach (var piece in pieces.Items)
            {
                Show(piece, used);
            }
        }
        else
        {
            Show(operands[^1], used);
        }
    }

    /// <summary>Two bytes a code: the only encoding that the rules for fonts let pass is Identity.</summary>
    private void Show(PdfObject text, UsedCodes used)
    {
        if (text is not StringObject { Bytes: var bytes })
        {
            return;
        }

        var hasActualText = _marked.Count > 0 && _marked.Peek().HasActualText;
        for (var i = 0; i + 1 < bytes.Length; i += 2)
        {
            used.Add((bytes[i] << 8) | bytes[i + 1], hasActualText);
        }
    }

    private void ScanForm(DictionaryObject? form, DictionaryObject resources, int depth)
    {
        if (form is StreamObject stream && objects.Name(form, "Subtype") == "Form" && depth < MaxFormDepth)
        {
            var font = _font;
            Scan(objects.Decode(stream), objects.Dictionary(form, "Resources") ?? resources, depth + 1);
            _font = font;
        }
        else if (form is not null && objects.Find(form, "ColorSpace") is NameObject space)
        {
            _contents.DeviceColors.Add(space.Value);
        }
    }

    private void NoteColor(string name, List<PdfObject> operands)
    {
        var space = name switch
        {
            "g" or "G" => "DeviceGray",
            "rg" or "RG" => "DeviceRGB",
            "k" or "K" => "DeviceCMYK",
            "cs" or "CS" => operands is [NameObject named] ? named.Value : null,
            _ => null,
        };
        if (space?.StartsWith("Device", StringComparison.Ordinal) == true)
        {
            _contents.DeviceColors.Add(space);
        }
    }
}
