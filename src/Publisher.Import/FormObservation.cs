using Publisher.Import.Diagnostics;
using Publisher.Import.Observation;
using Publisher.Import.Reading;
using Publisher.Import.Recognition;
using Publisher.Text.Diagnostics;
using Publisher.Text.Sources;

namespace Publisher.Import;

/// <summary>Finds out what form a published file has, for a layout of its own.</summary>
public static class FormObservation
{
    /// <summary>The form, and the one that the file was read as; null after an error. What the file leaves open is reported.</summary>
    public static ObservedFile? Read(ImportRequest request, DiagnosticBag diagnostics)
    {
        var file = SourceSpan.OfFile(new SourceFile(request.Path, ""));
        var forms = request.Layout is null ? request.Forms : [.. request.Forms.Where(form => form.Name == request.Layout)];
        if (forms.IsEmpty)
        {
            diagnostics.Add(RecognitionDiagnostics.UnknownLayout(file, request.Layout ?? "", string.Join('、', request.Forms.Select(form => form.Name))));
            return null;
        }

        // What reading the file has to say is said again when it is imported.
        var findings = new DiagnosticBag();
        if (SourceLoader.Load(request.Path, findings) is not { } document)
        {
            diagnostics.AddRange(findings);
            return null;
        }

        var like = request.Layout is null ? LayoutChoice.Choose(document, forms, file, request.Year, findings).Named : forms[0];
        return FormObserver.Observe(document, like, file, diagnostics) is { } observed ? new ObservedFile(like, observed) : null;
    }
}
