using System.Text;
using AuthSdk.Tests.Harness;
using AuthSdk.Tokens;

namespace AuthSdk.Tests.Stores;

/// <summary>What lies in a shared store, seen by who can read and write it.</summary>
public sealed class ProtectionTests
{
    private readonly SharedTokens _shared = new();

    [Fact]
    [Trait("Acceptance", "S-CACHE-14")]
    public async Task Neither_an_entry_nor_its_name_holds_a_secret()
    {
        await _shared.Process().GetTokenAsync();

        var (name, entry) = Assert.Single(_shared.Store.Entries);
        Assert.Matches("^authsdk:[0-9A-F]{64}$", name);
        var text = Encoding.Latin1.GetString(entry);
        Assert.All(["token-1", "refresh-1", ClientFlow.ClientSecret, "Bearer"], secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-14")]
    public async Task A_name_cannot_be_computed_without_the_key()
    {
        await _shared.Process().GetTokenAsync();
        await _shared.Process(SharedTokens.NewKey("k1")).GetTokenAsync();

        Assert.Equal(2, _shared.Store.Entries.Count);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-14")]
    public async Task The_name_of_an_unprotected_entry_is_a_hash_as_well()
    {
        await _shared.OpenProcess().GetTokenAsync();

        Assert.Matches("^authsdk:[0-9A-F]{64}$", Assert.Single(_shared.Store.Entries).Key);
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-14")]
    public async Task An_entry_with_any_byte_changed_is_none()
    {
        await _shared.Process().GetTokenAsync();
        var good = _shared.Store.Entry;

        for (var i = 0; i < good.Length; i++)
        {
            var bad = good.ToArray();
            bad[i] ^= 1;
            _shared.Store.Entry = bad;

            Assert.Equal($"token-{i + 2}", (await _shared.Process().GetTokenAsync()).Value.Reveal());
        }

        Assert.Contains("could not be opened", _shared.Endpoint.Logs.Everything, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_that_is_cut_anywhere_is_none()
    {
        await _shared.Process().GetTokenAsync();
        var good = _shared.Store.Entry;

        for (var length = 0; length < good.Length; length++)
        {
            _shared.Store.Entry = good[..length];

            Assert.Equal($"token-{length + 2}", (await _shared.Process().GetTokenAsync()).Value.Reveal());
        }
    }

    [Fact]
    public async Task An_entry_under_a_foreign_key_is_none()
    {
        var names = SharedTokens.NewKey("names");
        await _shared.Process(SharedTokens.NewKey("k"), names).GetTokenAsync();

        var sameId = await _shared.Process(SharedTokens.NewKey("k"), names).GetTokenAsync();
        var otherId = await _shared.Process(SharedTokens.NewKey("other"), names).GetTokenAsync();

        Assert.Equal(["token-2", "token-3"], [sameId.Value.Reveal(), otherId.Value.Reveal()]);
        Assert.Single(_shared.Store.Entries);
    }

    [Fact]
    public async Task An_entry_that_was_moved_to_another_name_is_none()
    {
        var (key, old) = (SharedTokens.NewKey("new"), SharedTokens.NewKey("old"));
        await _shared.Process(key, old).GetTokenAsync();
        var moved = _shared.Store.Entry;
        await _shared.Process(key).GetTokenAsync();
        foreach (var name in _shared.Store.Entries.Keys)
        {
            _shared.Store.Entries[name] = moved;
        }

        // Both can open what that key wrote; only one of them finds it where it belongs.
        Assert.Equal("token-1", (await _shared.Process(key, old).GetTokenAsync()).Value.Reveal());
        Assert.Equal("token-3", (await _shared.Process(key).GetTokenAsync()).Value.Reveal());
    }

    [Fact]
    public async Task A_change_of_keys_loses_no_token_and_writes_with_the_new_one()
    {
        var (next, old) = (SharedTokens.NewKey("next"), SharedTokens.NewKey("old"));
        await _shared.Process(old).GetTokenAsync();
        var ahead = _shared.Process(next, old);

        Assert.Equal("token-1", (await ahead.GetTokenAsync()).Value.Reveal());
        Assert.Equal("old", KeyId());

        _shared.Clock.Advance(TimeSpan.FromHours(1));
        await ahead.GetTokenAsync();

        Assert.Equal("next", KeyId());
        Assert.Equal("token-2", (await _shared.Process(next, old).GetTokenAsync()).Value.Reveal());
    }

    [Fact]
    public async Task An_entry_in_clear_is_none_for_who_expects_protection()
    {
        await _shared.OpenProcess().GetTokenAsync();
        var clear = _shared.Store.Entry;
        await _shared.Process().GetTokenAsync();
        foreach (var name in _shared.Store.Entries.Keys)
        {
            _shared.Store.Entries[name] = clear;
        }

        Assert.Equal("token-3", (await _shared.Process().GetTokenAsync()).Value.Reveal());
    }

    [Fact]
    [Trait("Acceptance", "S-CACHE-14")]
    public void A_store_without_keys_is_a_fault_unless_that_is_wanted()
    {
        var faults = new List<string>();
        new TokenOptions { Store = _shared.Store }.Validate(faults, "Tokens");
        Assert.StartsWith("Tokens.ProtectionKeys is required", Assert.Single(faults), StringComparison.Ordinal);

        faults.Clear();
        new TokenOptions { Store = _shared.Store, AllowUnprotectedStore = true }.Validate(faults, "Tokens");
        _shared.Options().Validate(faults, "Tokens");
        Assert.Empty(faults);

        _shared.Options(SharedTokens.NewKey("same"), SharedTokens.NewKey("same")).Validate(faults, "Tokens");
        Assert.Equal("Tokens.ProtectionKeys must have different ids.", Assert.Single(faults));
    }

    [Theory]
    [InlineData("")]
    [InlineData("with space")]
    [InlineData("key-ä")]
    public void The_id_of_a_key_is_printable(string id) => Assert.Throws<ArgumentException>(() => SharedTokens.NewKey(id));

    [Fact]
    public void A_key_is_read_from_base64_and_never_printed()
    {
        var text = Convert.ToBase64String(new byte[TokenProtectionKey.Length]);

        Assert.Equal("k", TokenProtectionKey.FromBase64("k", text).ToString());
        Assert.Throws<ArgumentException>(() => TokenProtectionKey.FromBase64("k", Convert.ToBase64String(new byte[16])));
        Assert.Throws<ArgumentException>(() => TokenProtectionKey.FromBase64("k", Convert.ToBase64String(new byte[64])));
        var error = Assert.Throws<ArgumentException>(() => TokenProtectionKey.FromBase64("k", "not+base64!"));
        Assert.DoesNotContain("not+base64!", error.ToString(), StringComparison.Ordinal);
    }

    private string KeyId() => Encoding.ASCII.GetString(_shared.Store.Entry, 2, _shared.Store.Entry[1]);
}
