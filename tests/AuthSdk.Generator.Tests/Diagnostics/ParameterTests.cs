using AuthSdk.Generator.Tests.Harness;

namespace AuthSdk.Generator.Tests.Diagnostics;

public sealed class ParameterTests
{
    [Theory]
    [InlineData("[Get(\"/pets\")] Task GetAsync(Stream {|AUTH105:pets|});", "which has no text form")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(object {|AUTH105:pet|});", "says nothing about what to send")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(dynamic {|AUTH105:pet|});", "says nothing about what to send")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(Dictionary<string, object> {|AUTH105:filter|});", "says nothing about what to send")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(Dictionary<Pet, string> {|AUTH105:filter|});", "use keys of text, numbers or an enum")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(Span<int> {|AUTH105:span|});", "which has no text form")]
    [InlineData("[Get(\"/pets\")] Task GetAsync((int, int) {|AUTH105:pair|});", "which has no text form")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(Func<int> {|AUTH105:count|});", "which has no text form")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(IPetApi {|AUTH105:api|});", "no public property to send")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(int[][] {|AUTH105:table|});", "a sequence of sequences")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(int[,] {|AUTH105:table|});", "which has no text form")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(Pet[] {|AUTH105:pets|});", "only [Query(CollectionFormat.Indexed)] can write")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([Query(CollectionFormat.Multi)] Pet[] {|AUTH105:pets|});", "only [Query(CollectionFormat.Indexed)] can write")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([Query(Format = \"X\")] DayOfWeek {|AUTH105:day|});", "has no format 'X'")]
    [InlineData("[Get(\"/pets/{day}\")] Task GetAsync([Query(Format = \"X\")] DayOfWeek {|AUTH105:day|});", "has no format 'X'")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([Query(\"pet_name\")] string {|AUTH105:name|});", "write [AliasAs(\"pet_name\")]")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([Query(\"id\", CollectionFormat = CollectionFormat.Multi)] int[] {|AUTH105:ids|});", "write [AliasAs(\"id\")]")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([Query(\"pet\", TreatAsString = true)] Pet {|AUTH105:pet|});", "write [AliasAs(\"pet\")]")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(SecretString {|AUTH105:key|});", "is a secret, and addresses are logged")]
    [InlineData("[Get(\"/pets/{key}\")] Task GetAsync(SecretString {|AUTH105:key|});", "is a secret, and addresses are logged")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([Encoded] int {|AUTH105:id|});", "is [Encoded], which only text can be")]
    [InlineData("[Get(\"/pets/{id}\")] Task GetAsync([Encoded] int {|AUTH105:id|});", "is [Encoded], which only text can be")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([QueryName] Pet {|AUTH105:pet|});", "is [QueryName], which only text")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([QueryConverter(typeof(Pet))] Pet {|AUTH105:pet|});", "implements IQueryConverter<Pet>")]
    [InlineData("[Get(\"/pets/{pet}\")] Task GetAsync(Pet {|AUTH105:pet|});", "has no single text form")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([Header(\"X-Pet\")] Pet {|AUTH105:pet|});", "has no single text form")]
    [InlineData("[Get(\"/pets/{ids}\")] Task GetAsync(string[] {|AUTH105:ids|});", "cannot stand in a path")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([Header(\"X-Ids\")] string[] {|AUTH105:ids|});", "cannot be one header")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(ref string {|AUTH105:id|});", "pass it by value")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(out string {|AUTH105:id|});", "pass it by value")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(in int {|AUTH105:id|});", "pass it by value")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(params string[] {|AUTH105:ids|});", "pass it by value")]
    [InlineData("[Get(\"/pets\")] Task GetAsync(CancellationToken a, CancellationToken {|AUTH105:b|});", "keep one")]
    [InlineData("[Get(\"/pets/{ct}\")] Task GetAsync(CancellationToken {|AUTH105:ct|});", "only a value with a text form can")]
    [InlineData("[Post(\"/pets/{pet}\")] Task AddAsync([Body] Pet {|AUTH105:pet|});", "only a value with a text form can")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body, Header(\"X-Pet\")] Pet {|AUTH105:pet|});", "take a parameter for each")]
    public async Task A_parameter_that_cannot_be_sent_is_an_error_at_its_name(string operation, string reason)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations(operation));

        Assert.Contains(reason, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("string?")]
    [InlineData("bool")]
    [InlineData("bool?")]
    [InlineData("char")]
    [InlineData("int?")]
    [InlineData("decimal")]
    [InlineData("Guid")]
    [InlineData("DateTimeOffset?")]
    [InlineData("DateOnly")]
    [InlineData("TimeSpan")]
    [InlineData("Uri?")]
    [InlineData("string[]")]
    [InlineData("IReadOnlyList<int>?")]
    [InlineData("HashSet<Guid>")]
    [InlineData("IEnumerable<int?>")]
    [InlineData("bool[]")]
    [InlineData("bool?[]")]
    [InlineData("DayOfWeek")]
    [InlineData("DayOfWeek?")]
    [InlineData("AttributeTargets")]
    [InlineData("DayOfWeek[]")]
    [InlineData("Uri[]?")]
    [InlineData("System.Globalization.CultureInfo?")]
    [InlineData("Dictionary<string, string>")]
    [InlineData("IReadOnlyDictionary<DayOfWeek, int[]?>?")]
    [InlineData("IEnumerable<KeyValuePair<int, Pet>>")]
    public void A_parameter_with_a_text_form_goes_into_the_query(string type) =>
        GeneratorRun.Of(Declare.Operations($"[Get(\"/pets\")] Task GetAsync({type} value, [Query(Format = \"g\")] {type} formatted, [ValueFormat(Booleans = BooleanFormat.LowerCase)] {type} json);"));

    [Theory]
    [InlineData("string?")]
    [InlineData("bool")]
    [InlineData("bool?")]
    [InlineData("char")]
    [InlineData("int?")]
    [InlineData("Guid")]
    [InlineData("DateTimeOffset?")]
    [InlineData("Uri?")]
    public void A_parameter_with_a_text_form_can_be_a_header_or_stand_in_the_path(string type) =>
        GeneratorRun.Of(Declare.Operations($"[Get(\"/pets/{{id}}\")] Task GetAsync({type} id, [Header(\"X-Value\")] {type} value);"));

    [Theory]
    [InlineData("[Query(\"_\")] string name")]
    [InlineData("[Query(\"1\")] int[] ids")]
    [InlineData("[Query(\"x\", \"pet\")] string name")]
    [InlineData("[AliasAs(\"pet_name\"), Query(\"pet_name\")] string name")]
    [InlineData("[Query(\"and\")] Pet pet")]
    [InlineData("[Query(\"and\")] Dictionary<string, string> filter")]
    [InlineData("[Query(\"and\", CollectionFormat = CollectionFormat.Indexed)] Pet[] pets")]
    public void A_delimiter_that_can_be_meant_as_one_is_silent(string parameter) =>
        GeneratorRun.Of(Declare.Operations($"[Get(\"/pets\")] Task GetAsync({parameter});"));

    [Theory]
    [InlineData("[Get(\"/pets\")] Task GetAsync([Body] Pet {|AUTH106:pet|});", "'GetAsync' sends a body with GET")]
    [InlineData("[Head(\"/pets\")] Task GetAsync([Body] Pet {|AUTH106:pet|});", "'GetAsync' sends a body with HEAD")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body] Pet a, [Body] Pet {|AUTH106:b|});", "'AddAsync' has a second body, 'b'")]
    [InlineData("[Post(\"/pets\")] Task AddAsync(Pet a, Pet {|AUTH106:b|});", "'AddAsync' has a second body, 'b'")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body(BodySerializationMethod.UrlEncoded)] int {|AUTH106:count|});", "which has no names")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body(BodySerializationMethod.UrlEncoded)] int[] {|AUTH106:counts|});", "which has no names")]
    [InlineData("[Post(\"/pets\"), Multipart] Task AddAsync([Body] Pet {|AUTH106:pet|}, string name);", "'AddAsync' has the body 'pet' beside its parts")]
    public async Task A_body_that_cannot_be_sent_is_an_error_at_its_parameter(string operation, string message)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations(operation));

        Assert.Contains(message, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body] Pet pet);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body] Pet? pet);")]
    [InlineData("[Put(\"/pets\")] Task AddAsync(Pet pet);")]
    [InlineData("[Patch(\"/pets\")] Task AddAsync(List<Pet> pets);")]
    [InlineData("[Delete(\"/pets\")] Task AddAsync([Body] Pet pet);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body] int count);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body] int? count);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync(Pet pet, string name, [Query] string[] tags);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body(false)] Pet pet);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body(buffered: true)] Pet pet);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body(BodySerializationMethod.Serialized, buffered: false)] string? pet);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body(BodySerializationMethod.JsonLines)] IEnumerable<Pet>? pets);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body(BodySerializationMethod.JsonLines)] IAsyncEnumerable<Pet> pets);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body(BodySerializationMethod.JsonLines)] Pet[] pets);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body(BodySerializationMethod.JsonLines)] Pet? pet);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body(BodySerializationMethod.JsonLines)] IDictionary<string, Pet> pet);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync(IAsyncEnumerable<Pet> pets);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body(Compression = RequestCompression.Gzip)] Pet pet, IProgress<long>? progress = null);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync([Body] string? text);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync(MemoryStream? stream, IProgress<long> progress);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync(StringContent? content);")]
    [InlineData("[Post(\"/pets\")] Task AddAsync(byte[] bytes);")]
    public void A_body_is_sent(string operation) => GeneratorRun.Of(Declare.Operations(operation));

    [Theory]
    [InlineData("[Get(\"/pets\")] Task GetAsync([Header({|AUTH109:\"X Pet\"|})] string pet);", "letters, digits and hyphens")]
    [InlineData("[Get(\"/pets\")] Task GetAsync([Header({|AUTH109:\"\"|})] string pet);", "letters, digits and hyphens")]
    [InlineData("[Get(\"/pets\"), Headers({|AUTH109:\"Authorization:\"|})] Task GetAsync();", "give another credential per call, with [Authorize]")]
    [InlineData("[Post(\"/pets\"), Multipart, Headers({|AUTH109:\"Content-Type: multipart/form-data\"|})] Task AddAsync(string name);", "boundary")]
    [InlineData("[Get(\"/pets\"), Headers(\"A: b\", {|AUTH109:\": c\"|})] Task GetAsync();", "letters, digits and hyphens")]
    [InlineData("[Get(\"/pets\"), Headers({|AUTH109:\"A: b\\u0007c\"|})] Task GetAsync();", "control character")]
    [InlineData("[Get(\"/pets\"), Headers(new[] { \"A: b\", {|AUTH109:\"authorization: Basic x\"|} })] Task GetAsync();", "AuthSdk sets 'Authorization'")]
    public async Task A_header_that_cannot_be_sent_is_an_error_at_its_text(string operation, string reason)
    {
        var diagnostics = await Analysis.VerifyAsync(Declare.Operations(operation));

        Assert.Contains(reason, Assert.Single(diagnostics).GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public Task A_header_of_the_interface_is_reported_once_for_all_operations() => Analysis.VerifyAsync(Declare.Operations(
        """
        [Get("/pets")] Task GetAsync();
        [Get("/pets/all")] Task GetAllAsync();
        """,
        """[Headers({|AUTH109:"A b: c"|}), ApiParameter({|AUTH109:"X Y"|}, In = ParameterLocation.Header, Value = "z")]"""));

    [Fact]
    [Trait("Acceptance", "S-GEN-06")]
    public Task Two_parameters_for_one_header_are_an_error() => Analysis.VerifyAsync(Declare.Operations(
        """[Get("/pets")] Task GetAsync([Header("X-Id")] string a, [Header({|AUTH006:"x-id"|})] string b);"""));

    [Fact]
    public Task A_header_that_fills_a_placeholder_is_a_header_nonetheless() => Analysis.VerifyAsync(Declare.Operations(
        """[Get("/pets/{a}")] Task GetAsync([Header("X-Id")] string a, [Header({|AUTH006:"x-id"|})] string b);"""));

    [Fact]
    public Task A_parameter_has_a_name_on_the_wire() => Analysis.VerifyAsync(Declare.Operations(
        """[Get("/pets")] Task GetAsync([AliasAs({|AUTH025:""|})] string a);"""));

    [Fact]
    [Trait("Acceptance", "S-GEN-14")]
    public Task An_undefined_collection_format_is_an_error() => Analysis.VerifyAsync(Declare.Operations(
        """[Get("/pets")] Task GetAsync([Query({|AUTH014:(CollectionFormat)9|})] string[] a, [Query(CollectionFormat = {|AUTH014:(CollectionFormat)8|})] int[] b);"""));
}
