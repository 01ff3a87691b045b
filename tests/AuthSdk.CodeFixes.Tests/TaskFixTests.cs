using AuthSdk.CodeFixes.Tests.Harness;

namespace AuthSdk.CodeFixes.Tests;

public sealed class TaskFixTests
{
    [Theory]
    [InlineData("string A();", "Task<string> A();")]
    [InlineData("void A();", "Task A();")]
    [InlineData("List<string?> A(string id);", "Task<List<string?>> A(string id);")]
    [InlineData("IObservable<string> A();", "IAsyncEnumerable<string> A();")]
    [InlineData("System.IObservable<string> A();", "IAsyncEnumerable<string> A();")]
    public Task What_comes_back_at_once_comes_back_in_a_task(string before, string after) =>
        Fixing.VerifyAsync(new TaskFix(), Source($"[Get(\"/\")] {before}"), Source($"[Get(\"/\")] {after}"));

    [Fact]
    public Task A_task_is_qualified_where_its_namespace_is_not_imported() => Fixing.VerifyAsync(
        new TaskFix(),
        Source("[Get(\"/\")] string A();").Replace("using System.Threading.Tasks;\n", "", StringComparison.Ordinal),
        Source("[Get(\"/\")] System.Threading.Tasks.Task<string> A();").Replace("using System.Threading.Tasks;\n", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("object A();")]
    [InlineData("dynamic A();")]
    [InlineData("Task<object> A();")]
    [InlineData("IAsyncEnumerable<object> A();")]
    public Task Where_only_a_person_can_tell_nothing_is_offered(string operation) =>
        Fixing.VerifyNoneAsync(new TaskFix(), Source($"[Get(\"/\")] {operation}"));

    [Fact]
    public Task All_operations_are_fixed_at_once() => Fixing.VerifyAllAsync(
        new TaskFix(),
        Source("[Get(\"/\")] string A(); [Delete(\"/\")] void B();"),
        Source("[Get(\"/\")] Task<string> A(); [Delete(\"/\")] Task B();"));

    private static string Source(string operations) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Threading.Tasks;
        using AuthSdk;
        using AuthSdk.Http;

        namespace Acme;

        [OAuthProvider(TokenUrl = "https://auth.example.org/token")]
        public interface IPetApi
        {
            {{operations}}
        }
        """.ReplaceLineEndings("\n");
}
