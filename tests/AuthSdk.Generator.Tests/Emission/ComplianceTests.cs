using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Emission;

/// <summary>What a program promises about itself, which emitted code must not break; the snapshots are held to it as well.</summary>
public sealed class ComplianceTests
{
    [Theory]
    [InlineData("[Get(\"/pets/{id}\")] Task<Pet> GetAsync(uint id, sbyte part, ulong[] more);")]
    [InlineData("[Post(\"/pets\")] Task<ApiResponse<Pet>> AddAsync([Body] Pet pet);")]
    [InlineData("[Get(\"/pets\")] IAsyncEnumerable<Pet> ListAsync();\n[Get(\"/pets\")] Task _ListAsync();")]
    [InlineData("[Get(\"/pets\")] Task ListAsync();\n[Get(\"/pets\")] Task listAsync();")]
    [InlineData("[Get(\"/pets\")] Task ListAsync(int[] a);\n[Get(\"/pets\")] Task ListAsync(int[][] a);")]
    public void Emitted_code_is_silent_in_a_program_that_promises_to_be_compliant(string operations) => Compliance.Check(Declare.Operations(operations));

    [Fact]
    public void A_part_of_an_emitted_flow_is_silent_too() => Compliance.Check(
        "namespace Acme { public partial class PetApiFlow { } }",
        Declare.Operations("[Get(\"/pets\")] Task ListAsync();", "[TokenParameter(\"_x\", Option = \"X\"), TokenResponseField(\"_y\")]"));

    [Fact]
    public void What_is_not_needed_is_not_switched_off() => Assert.DoesNotContain(
        "CS30", GeneratorRun.Of(Declare.Operations("[Get(\"/pets\")] Task ListAsync();")).Files["Acme.PetApi.Client.g.cs"], StringComparison.Ordinal);
}
