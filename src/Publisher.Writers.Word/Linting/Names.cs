using System.Globalization;
using System.Xml.Linq;
using Publisher.Writers.Word.Packaging;

namespace Publisher.Writers.Word.Linting;

/// <summary>Access to WordprocessingML by the names of ISO/IEC 29500-1.</summary>
internal static class Names
{
    public static readonly XNamespace W = WordNamespaces.Main;

    /// <summary>The value of an attribute in the namespace <c>w</c>, or null.</summary>
    public static string? Get(this XElement element, string attribute) => element.Attribute(W + attribute)?.Value;

    /// <summary>The attribute <c>val</c> of a child, or null.</summary>
    public static string? ValueOf(this XElement? element, string child) => element?.Element(W + child)?.Get("val");

    /// <summary>The attribute <c>val</c> of a child as a number, or <paramref name="otherwise"/>.</summary>
    public static int NumberOf(this XElement? element, string child, int otherwise) =>
        Parse(element.ValueOf(child)) ?? otherwise;

    /// <summary>A whole number, or null.</summary>
    public static int? Parse(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a child that stands for "yes" is there and does not say "no".</summary>
    public static bool IsOn(this XElement? element, string child) =>
        element?.Element(W + child) is { } flag && flag.Get("val") is null or "1" or "true" or "on";

    /// <summary>The children of a name in their order, also those inside content controls and custom XML.</summary>
    public static IEnumerable<XElement> Through(this XElement element, string name)
    {
        var pending = new Stack<XElement>(element.Elements().Reverse());
        while (pending.TryPop(out var child))
        {
            if (child.Name == W + name)
            {
                yield return child;
            }
            else if (child.Name == W + "sdt" || child.Name == W + "sdtContent" || child.Name == W + "customXml")
            {
                foreach (var inner in child.Elements().Reverse())
                {
                    pending.Push(inner);
                }
            }
        }
    }
}
