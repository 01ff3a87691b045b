using AuthSdk.CodeFixes.Tests.Harness;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.Text;

namespace AuthSdk.CodeFixes.Tests;

public sealed class CancellationRefactoringTests
{
    [Theory]
    [InlineData("[Get(\"/\")] Task Do();", "[Get(\"/\")] Task Do(System.Threading.CancellationToken cancellationToken = default);")]
    [InlineData("[Post(\"/\")] Task Do(int id, string? name = null);", "[Post(\"/\")] Task Do(int id, string? name = null, System.Threading.CancellationToken cancellationToken = default);")]
    public async Task An_operation_can_be_given_a_token(string before, string after) => Assert.Equal(Source(after), await RefactorAsync(Source(before)));

    [Fact]
    public async Task The_token_is_named_as_short_as_it_can_be() => Assert.Equal(
        "using System.Threading;\n" + Source("[Get(\"/\")] Task Do(CancellationToken cancellationToken = default);"),
        await RefactorAsync("using System.Threading;\n" + Source("[Get(\"/\")] Task Do();")));

    [Theory]
    [InlineData("[Get(\"/\")] Task Do(System.Threading.CancellationToken stop);")]
    [InlineData("Task Do();")]
    [InlineData("[System.Obsolete] Task Do();")]
    public async Task Nothing_else_is(string member) => Assert.Null(await RefactorAsync(Source(member)));

    private static async Task<string?> RefactorAsync(string source)
    {
        var document = TestDocument.Create(source);
        var actions = new List<CodeAction>();
        var span = new TextSpan(source.IndexOf("Do(", StringComparison.Ordinal), 0);
        await new CancellationRefactoring().ComputeRefactoringsAsync(new CodeRefactoringContext(document, span, actions.Add, CancellationToken.None));
        if (actions.Count == 0)
        {
            return null;
        }

        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await Assert.Single(actions).GetOperationsAsync(CancellationToken.None)));
        return (await operation.ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }

    private static string Source(string member) => $$"""
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;

        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        public interface IPetApi
        {
            {{member}}
        }
        """;
}
