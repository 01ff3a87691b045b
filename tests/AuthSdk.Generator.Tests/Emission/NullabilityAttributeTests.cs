using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Emission;

/// <summary>Attributes that say of a parameter what its type does not.</summary>
public sealed class NullabilityAttributeTests
{
    private const string Space = "System.Diagnostics.CodeAnalysis.";

    [Theory]
    [InlineData("[Get(\"/pets\")] Task ListAsync([{0}AllowNull] string name);", "string? name)")]
    [InlineData("[Get(\"/pets\")] Task ListAsync([Header(\"X-Name\"), {0}AllowNull] string name);", "string? name)")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body, {0}AllowNull] Pet pet);", "Pet? pet)")]
    [InlineData("[Get(\"/pets\")] Task ListAsync([{0}AllowNull] Pet filter);", "Pet? filter)")]
    [InlineData("[Get(\"/pets\")] Task ListAsync([{0}AllowNull] string[] names);", "string[]? names)")]
    [InlineData("[Get(\"/pets\")] Task ListAsync([HeaderCollection, {0}AllowNull] IDictionary<string, string> headers);", "? headers)")]
    [InlineData("[Get(\"/pets\")] Task ListAsync([Authorize, {0}AllowNull] string key);", "string? key)")]
    [InlineData("[Multipart, Post(\"/pets\")] Task AddAsync([{0}AllowNull] Stream file, [{0}AllowNull] string name);", "string? name)")]
    [InlineData("[Get(\"/pets/{{id?}}\")] Task GetAsync([{0}AllowNull] string id);", "string? id)")]
    [InlineData("[Get(\"/pets\")] Task ListAsync([{0}DisallowNull] string? name);", "ArgumentNullException.ThrowIfNull(name);")]
    [InlineData("[Get(\"/pets\")] Task ListAsync([{0}NotNull] string? name);", "[global::System.Diagnostics.CodeAnalysis.NotNull] string? name)")]
    [InlineData("[Get(\"/pets\")] Task ListAsync([{0}MaybeNull] string name);", "[global::System.Diagnostics.CodeAnalysis.MaybeNull] string name)")]
    [InlineData("[Get(\"/pets\")] [return: {0}NotNull] Task ListAsync();", "Task ListAsync()")]
    [InlineData("[Get(\"/pets\")] [return: {0}MaybeNull] Task ListAsync();", "Task ListAsync()")]
    public void A_parameter_takes_what_its_attributes_say(string operation, string emitted)
    {
        var run = GeneratorRun.Of(Declare.Operations(string.Format(System.Globalization.CultureInfo.InvariantCulture, operation, Space)));

        Assert.Contains(emitted, run.Files["Acme.PetApi.Client.g.cs"], StringComparison.Ordinal);
    }
}
