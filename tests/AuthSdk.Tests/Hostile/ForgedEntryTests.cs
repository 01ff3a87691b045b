using System.Text;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Hostile;

public sealed class ForgedEntryTests
{
    [Theory]
    [InlineData("\"token-1\"", """ "a\r\nX-Evil: 1" """)]
    [InlineData("\"token-1\"", "\"\"")]
    [InlineData("\"token-1\"", "null")]
    [InlineData("\"Bearer\"", """ "Bearer\r\nX-Evil: 1" """)]
    [Trait("Acceptance", "S-CACHE-13")]
    public async Task What_somebody_else_wrote_into_an_open_store_becomes_no_header_and_fails_no_call(string found, string forged)
    {
        var stub = new TokenEndpointStub(exchange => TokenEndpointStub.Token(exchange));
        var options = new TokenOptions { Store = new ForgedStore(found, forged), AllowUnprotectedStore = true };
        await stub.Source(options).GetTokenAsync();

        Assert.Equal("token-2", (await stub.Source(options).GetTokenAsync()).Value.Reveal());
    }

    private sealed class ForgedStore(string found, string forged) : ITokenStore
    {
        private string? _entry;

        public ValueTask<byte[]?> ReadAsync(string name, CancellationToken cancellationToken) => new(_entry is null ? null : Encoding.UTF8.GetBytes(_entry));

        public ValueTask WriteAsync(string name, byte[] entry, TimeSpan lifetime, CancellationToken cancellationToken)
        {
            var text = Encoding.UTF8.GetString(entry);
            Assert.Contains(found, text, StringComparison.Ordinal);
            _entry = text.Replace(found, forged, StringComparison.Ordinal);
            return ValueTask.CompletedTask;
        }

        public ValueTask RemoveAsync(string name, CancellationToken cancellationToken) => ValueTask.CompletedTask;
    }
}
