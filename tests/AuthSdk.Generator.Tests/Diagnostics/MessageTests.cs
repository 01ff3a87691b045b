using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

/// <summary>Declarations of what a message carries besides its route, query and body.</summary>
public sealed class MessageTests
{
    [Theory]
    [InlineData("[Get(\"/pets\")] Task GetAsync([Authorize({|AUTH117:\"a b\"|})] string token);", "has a scheme that is none")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([Authorize({|AUTH117:\"\"|})] string token);", "has a scheme that is none")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([Authorize] int {|AUTH117:token|});", "take the credential as text")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([Authorize] string a, [Authorize(\"Token\")] string {|AUTH117:b|});", "keep one")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([HeaderCollection] List<string> {|AUTH118:headers|});", "no dictionary of strings")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([HeaderCollection] IDictionary<string, object> {|AUTH118:headers|});", "no dictionary of strings")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([HeaderCollection] IDictionary<string, string> a, [HeaderCollection] IDictionary<string, string> {|AUTH118:b|});", "keep one")]
    [InlineData("[Get(\"\")] Task GetAsync([Url] int {|AUTH120:link|});", "neither a string nor a Uri")]
    [InlineData("[Get(\"\")] Task GetAsync([Url] string? {|AUTH120:link|});", "a request needs an address")]
    [InlineData("[Get(\"\")] Task GetAsync([Url] string a, [Url] string {|AUTH120:b|});", "keep one")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(IProgress<long> {|AUTH105:progress|});", "there is no body")]
    [InlineData("[Post(\"/pets\")] Task AddAsync(Pet pet, IProgress<long> a, IProgress<long> {|AUTH105:b|});", "keep one")]
    public async Task What_cannot_be_meant_is_an_error_where_it_stands(string operation, string reason)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations(operation));

        Assert.Contains(reason, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Get(\"/pets\"), {|AUTH119:Multipart|}] Task GetAsync(string name);", "sends parts with GET")]
    [InlineData("[Post(\"/pets/{id}\"), {|AUTH119:Multipart|}] Task AddAsync(string id, [Query] string name);", "has no part")]
    [InlineData("[Post(\"/pets\"), {|AUTH119:Multipart(\"a b\")|}] Task AddAsync(string name);", "at most 30 letters")]
    [InlineData("[Post(\"/pets\"), {|AUTH119:Multipart(\"0123456789012345678901234567890\")|}] Task AddAsync(string name);", "at most 30 letters")]
    [InlineData("[Post(\"/pets\"), Multipart] Task AddAsync(object {|AUTH119:part|});", "does not say what to send")]
    [InlineData("[Post(\"/pets\"), Multipart] Task AddAsync(List<object> {|AUTH119:parts|});", "does not say what to send")]
    public async Task A_multipart_body_that_cannot_be_sent_is_an_error(string operation, string reason)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations(operation));

        Assert.Contains(reason, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string?")]
    [InlineData("Guid")]
    [InlineData("Guid?")]
    [InlineData("DateTimeOffset?")]
    [InlineData("DateOnly")]
    [InlineData("TimeSpan?")]
    [InlineData("int")]
    [InlineData("decimal?")]
    [InlineData("bool")]
    [InlineData("bool?")]
    [InlineData("DayOfWeek")]
    [InlineData("DayOfWeek?")]
    [InlineData("Uri?")]
    [InlineData("char")]
    [InlineData("Pet")]
    [InlineData("Pet?")]
    [InlineData("Dictionary<string, string>")]
    [InlineData("int[]")]
    [InlineData("List<Guid>?")]
    [InlineData("IEnumerable<string>")]
    [InlineData("string[]?")]
    [InlineData("List<Pet>")]
    [InlineData("IEnumerable<Pet?>?")]
    [InlineData("byte[]?")]
    [InlineData("FileStream")]
    [InlineData("FileInfo?")]
    [InlineData("ByteArrayPart?")]
    [InlineData("StringContent")]
    [InlineData("IReadOnlyList<byte[]>")]
    [InlineData("List<MemoryStream>?")]
    [InlineData("FileInfo[]")]
    [InlineData("IEnumerable<StreamPart?>")]
    [InlineData("HttpContent[]")]
    public void A_part_can_be_text_JSON_or_a_file(string type) =>
        GeneratorRun.Of(Declare.Operations($"[Post(\"/pets\"), Multipart] Task AddAsync({type} part);"));

    [Theory]
    [InlineData("IDictionary<string, string>")]
    [InlineData("IDictionary<string, string?>?")]
    [InlineData("Dictionary<string, string>?")]
    [InlineData("IReadOnlyDictionary<string, string?>")]
    [InlineData("SortedList<string, string>")]
    public void Any_dictionary_of_strings_can_be_headers(string type) =>
        GeneratorRun.Of(Declare.Operations($"[Get(\"/pets\")] Task GetAsync([HeaderCollection] {type} headers);"));

    [Theory]
    [InlineData("string", "")]
    [InlineData("Guid?", "")]
    [InlineData("Pet?", "")]
    [InlineData("List<int>", "\"a key\"")]
    [InlineData("object", "\"\"")]
    public void Any_value_can_be_an_option(string type, string key) =>
        GeneratorRun.Of(Declare.Operations($"[Post(\"/pets\")] Task AddAsync([Property({key})] {type} value, Pet pet);"));

    [Fact]
    public void An_option_can_have_another_use() => GeneratorRun.Of(Declare.Operations(
        """[Get("/pets/{id}")] Task GetAsync([Property] string id, [Property, Query] int limit, [Property("a"), Header("X-A")] string a);"""));

    [Fact]
    public void Properties_of_the_interface_and_its_bases_can_be_options() => GeneratorRun.Of(Declare.Operations("""
        [Property] string Tenant { get; set; }
        [Property("a")] int? Shard { get; }
        [Get("/pets")] Task GetAsync(string Tenant);
        """));

    [Theory]
    [InlineData("[Property] string {|AUTH101:Tenant|} { get; init; }")]
    [InlineData("[Property] int {|AUTH101:Tokens|} { get; set; }")]
    [InlineData("[Property] int {|AUTH101:this[]|}[int index] { get; set; }")]
    [InlineData("string {|AUTH101:Tenant|} { get; set; }")]
    public async Task Another_property_is_no_operation(string property)
    {
        var diagnostics = await Analysis.RunAsync(Declare.Operations(property.Replace("{|AUTH101:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal).Replace("this[]", "this", StringComparison.Ordinal)));

        Assert.Equal("AUTH101", Assert.Single(diagnostics).Id);
    }

    [Fact]
    public void A_time_out_can_be_left_to_the_client() => GeneratorRun.Of(Declare.Operations(
        """[Get("/a"), Timeout(0)] Task AAsync(); [Get("/b"), Timeout(-1)] Task<string> BAsync(); [Get("/c"), Timeout(500)] Task<string?> CAsync(int deadline);"""));

    [Fact]
    public void The_header_of_a_token_may_be_asked_for_or_taken_back() => GeneratorRun.Of(Declare.Operations(
        """[Get("/a"), Headers("Authorization: Bearer")] Task AAsync(); [Get("/b"), Headers("Authorization")] Task BAsync([Header("Authorization")] string own);"""));
}
