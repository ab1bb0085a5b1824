using System.Text;
using Publisher.Pdf.Objects;

namespace Publisher.Pdf.Writing;

/// <content>Values as they were read.</content>
public sealed partial class PdfTokenWriter
{
    /// <summary>Writes a value; of a stream its dictionary and its data as they are.</summary>
    public void Value(PdfObject value)
    {
        switch (value)
        {
            case BooleanObject boolean:
                Boolean(boolean.Value);
                break;
            case NumberObject { IsInteger: true } number:
                Number((long)number.Value);
                break;
            case NumberObject number:
                Number(number.Value);
                break;
            case NameObject name:
                Name(Encoding.Latin1.GetBytes(name.Value));
                break;
            case StringObject text:
                Hex(text.Bytes);
                break;
            case ReferenceObject reference:
                Number(reference.Number);
                Number(reference.Generation);
                Keyword("R"u8);
                break;
            case ArrayObject array:
                BeginArray();
                foreach (var item in array.Items)
                {
                    Value(item);
                }

                EndArray();
                break;
            case StreamObject stream:
                Entries(stream);
                Raw("\nstream\n"u8);
                Raw(stream.Raw.Span);
                Raw("\nendstream"u8);
                break;
            case DictionaryObject dictionary:
                Entries(dictionary);
                break;
            default:
                Null();
                break;
        }
    }

    private void Entries(DictionaryObject dictionary)
    {
        BeginDictionary();
        foreach (var (key, item) in dictionary.Entries)
        {
            Name(Encoding.Latin1.GetBytes(key));
            Value(item);
        }

        EndDictionary();
    }
}
