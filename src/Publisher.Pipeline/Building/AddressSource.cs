using Publisher.Pipeline.Fingerprints;
using Publisher.Pipeline.Inputs;
using Publisher.Site.Addresses;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Pipeline.Building;

/// <summary>The data folder's <c>addresses.yaml</c>, and what it is known by.</summary>
/// <param name="Book">What it says.</param>
/// <param name="Place">The file, for messages; also where it is to be written when there is none.</param>
/// <param name="Fingerprint">Of its text.</param>
internal sealed record AddressSource(AddressBook Book, SourceSpan Place, Fingerprint Fingerprint)
{
    /// <summary>Null after an error in the file; a folder without one does without.</summary>
    public static AddressSource? Read(ISourceFiles data, DiagnosticBag diagnostics)
    {
        using var fingerprint = new Fingerprint.Builder();
        if (data.GetSize(AddressBookLoader.FileName) is null)
        {
            var place = SourceSpan.OfFile(new SourceFile(data.Display(AddressBookLoader.FileName), ""));
            return new AddressSource(AddressBook.Empty, place, fingerprint.ToFingerprint());
        }

        return data.ReadText(AddressBookLoader.FileName, diagnostics) is { } file
            && AddressBookLoader.Load(file, diagnostics) is { } book
            ? new AddressSource(book, SourceSpan.OfFile(file), fingerprint.Add(file.Path, file.Text).ToFingerprint())
            : null;
    }
}
