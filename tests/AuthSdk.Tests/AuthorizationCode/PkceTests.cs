namespace AuthSdk.Tests.AuthorizationCode;

[Trait("Acceptance", "S-REQ-08")]
public sealed class PkceTests
{
    [Fact]
    public void The_challenge_is_that_of_RFC_7636_appendix_B() =>
        Assert.Equal("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM", Pkce.CreateChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"));

    [Fact]
    public void A_verifier_has_the_length_and_alphabet_of_the_RFC_and_is_new_each_time()
    {
        var verifiers = Enumerable.Range(0, 100).Select(_ => Pkce.CreateVerifier()).ToArray();

        Assert.All(verifiers, verifier => Assert.Matches("^[A-Za-z0-9._~-]{43,128}$", verifier));
        Assert.Equal(100, verifiers.Distinct().Count());
    }

    [Theory]
    [InlineData(42, 'a')]
    [InlineData(129, 'a')]
    [InlineData(43, '+')]
    [InlineData(43, 'é')]
    public void What_is_no_verifier_has_no_challenge(int length, char character) =>
        Assert.Throws<ArgumentException>(() => Pkce.CreateChallenge(new string(character, length)));
}
