using Publisher.Data.Forms;
using Publisher.Data.Model;

namespace Publisher.Data.Rules;

/// <summary>What the rules may know beside the disclosure itself.</summary>
/// <param name="Form">What its layout declares.</param>
/// <param name="LastYear">What the same department published the year before, or null.</param>
public sealed record RuleContext(FormDefinition Form, Disclosure? LastYear = null);
